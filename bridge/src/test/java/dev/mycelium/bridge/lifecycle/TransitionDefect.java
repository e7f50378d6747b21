package dev.mycelium.bridge.lifecycle;

/** Mistakes that the life of a worker can be made of, each as a change of one place of the source. */
enum TransitionDefect {
    ONE_FAILURE_TOO_MANY_BORNE("failures.size() > policy", "failures.size() > 1 + policy"),
    ONE_FAILURE_TOO_FEW_BORNE("failures.size() > policy", "failures.size() >= policy"),
    FAILURES_NEVER_FORGOTTEN("now - each < policy.window().toNanos()", "true"),
    FAILURE_AT_THE_WINDOWS_END_COUNTS("now - each < policy", "now - each <= policy"),
    TIME_COMPARED_AS_IF_IT_NEVER_WRAPPED("now - each < policy.window()", "now < each + policy.window()"),
    SUCCESS_WITHOUT_THE_MINIMUM_TIME("now - from.launchedAt() >= rules.minUptime().toNanos()", "true"),
    MINIMUM_TIME_NOT_QUITE_REACHED("now - from.launchedAt() >= rules", "now - from.launchedAt() > rules"),
    SUCCESS_WITHOUT_HANDSHAKE("judged(from, false, now)", "judged(from, true, now)"),
    SUCCESS_KEEPS_THE_LONG_WAIT("backOff(from.failed(0, from.failures()))", "backOff(from)"),
    SUCCESS_FORGETS_FAILURES("backOff(from.failed(0, from.failures()))", "backOff(from.failed(0, List.of()))"),
    SUCCESS_COUNTS_AS_FAILURE("return success && restart", "return !success && restart"),
    ANOTHER_RUN_IS_READY("handshake.run() == from.run() ?", "handshake.run() > 0 ?"),
    ANOTHER_RUN_ENDS_THIS_ONE("exited.run() == from.run()", "exited.run() > 0"),
    ANOTHER_TIMER_IS_DUE("from.timing() && due.timer() == from.timer()", "from.timing()"),
    READY_BEFORE_THE_HANDSHAKE("rules.readyOnLaunch() && launched", "launched"),
    START_LIMIT_STAYS_WHEN_READY(
            "? Step.of(from.becameReady(), new Action.CancelTimer())", "? Step.of(from.becameReady())"),
    NEVER_KILLED("new Action.StartTimer(next.timer(), limit), new Action.Terminate(", "new Action.Terminate("),
    KILLED_AT_ONCE("new Action.Terminate(from.run())", "new Action.Kill(from.run())"),
    HURRY_ONLY_ASKS("new Action.CancelTimer(), new Action.Kill(", "new Action.CancelTimer(), new Action.Terminate("),
    STOP_DURING_BACK_OFF_FORGOTTEN(
            "case BACKOFF -> Step.of(from.in(WorkerState.STOPPED), new Action.CancelTimer());",
            "case BACKOFF -> Step.of(from);"),
    STOPPED_BUT_STARTED_AGAIN(
            "case STOP -> Step.of(from.in(WorkerState.STOPPED)", "case STOP -> Step.of(from.in(WorkerState.FAILED)"),
    SLOW_START_IS_NO_FAILURE("case FAIL -> failed(from, now);", "case FAIL -> backOff(from);"),
    STOP_DOES_NOT_OVERRULE_A_SLOW_START(
            "case STOPPING -> Step.of(from.then(Afterwards.STOP));", "case STOPPING -> Step.of(from);"),
    START_DURING_STOP_FORGOTTEN("? from.then(Afterwards.START) : from", "? from : from"),
    STATUS_LOST("from.endedWith(OptionalInt.of(exited.status()))", "from"),
    STATUS_OF_AN_EARLIER_RUN_KEPT("from.endedWith(OptionalInt.empty())", "from"),
    STATUS_0_IS_NO_SUCCESS("restart != Restart.ALWAYS && from", "restart == Restart.NEVER && from"),
    STARTED_BY_HAND_WITH_OLD_FAILURES(
            "launch(from.failed(0, List.of()), now);\n            case STOPPING",
            "launch(from, now);\n            case STOPPING"),
    FAILURE_NOT_COUNTED("from.failed(from.inARow() + 1, failures)", "from.failed(from.inARow(), failures)"),
    WAIT_OVER_THE_LONGEST("return Math.min(most, (long) (bound * part));", "return (long) (bound * part);"),
    WAIT_TRIPLED("bound *= 2;", "bound *= 3;"),
    WAIT_NOT_DOUBLED_AT_ONCE("int i = 1; i < inARow", "int i = 2; i < inARow");

    final String right;
    final String wrong;

    TransitionDefect(String right, String wrong) {
        this.right = right;
        this.wrong = wrong;
    }
}
