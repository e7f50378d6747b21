package dev.mycelium.compiler.evolution;

/** Who reads whose bytes after a change. "Reads" means: every payload, to the values that were written. */
public enum Verdict {
    /** Both ways. */
    COMPATIBLE("old and new code read each other's bytes", true, true),
    /** Only what is stored or still on the way: receivers must be changed before senders. */
    NEW_READS_OLD("old code refuses or misreads some of the new bytes", true, false),
    /** Only by those who are not changed yet: senders must be changed before receivers. */
    OLD_READS_NEW("new code refuses or misreads some of the old bytes", false, true),
    /** Neither. */
    BREAKING("old and new code refuse or misread each other's bytes", false, false);

    private final String effect;
    private final boolean newReadsOld;
    private final boolean oldReadsNew;

    Verdict(String effect, boolean newReadsOld, boolean oldReadsNew) {
        this.effect = effect;
        this.newReadsOld = newReadsOld;
        this.oldReadsNew = oldReadsNew;
    }

    /** Returns what happens, in words. */
    public String effect() {
        return effect;
    }

    /** Returns whether new code reads every old payload. */
    public boolean newReadsOld() {
        return newReadsOld;
    }

    /** Returns whether old code reads every new payload. */
    public boolean oldReadsNew() {
        return oldReadsNew;
    }

    /** Returns the verdict over two changes made together. */
    public Verdict and(Verdict other) {
        boolean forward = newReadsOld && other.newReadsOld;
        boolean back = oldReadsNew && other.oldReadsNew;
        if (forward) {
            return back ? COMPATIBLE : NEW_READS_OLD;
        }
        return back ? OLD_READS_NEW : BREAKING;
    }
}
