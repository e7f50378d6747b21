package dev.mycelium.bridge.monitor;

import dev.mycelium.bridge.status.BridgeStatus;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.ObjectName;

/** Shows a bridge to JMX, as {@link BridgeMXBean}, until it is closed. */
public final class BridgeBean implements BridgeMXBean, AutoCloseable {
    private static final Logger LOG = System.getLogger(BridgeBean.class.getName());
    private static final AtomicLong MADE = new AtomicLong();

    private final Supplier<BridgeStatus> status;
    private final String name = "dev.mycelium:type=Bridge,name=bridge-" + MADE.incrementAndGet();

    /** Registers a bridge; where that cannot be, the log says why, and all else goes on. */
    public BridgeBean(Supplier<BridgeStatus> status) {
        this.status = status;
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(name));
        } catch (JMException e) {
            LOG.log(Level.WARNING, "JMX does not show the bridge", e);
        }
    }

    /** Returns under which name JMX has it. */
    public String name() {
        return name;
    }

    @Override
    public String getDigest() {
        return status.get().digest();
    }

    @Override
    public double getUptimeSeconds() {
        return status.get().uptimeSeconds();
    }

    @Override
    public boolean isReady() {
        return status.get().ready();
    }

    @Override
    public List<String> getProblems() {
        return status.get().problems();
    }

    @Override
    public long getConnectionsAccepted() {
        return status.get().totals().connections();
    }

    @Override
    public int getConnectionsOpen() {
        return status.get().connections().size();
    }

    @Override
    public long getHandshakeFailures() {
        return status.get().totals().handshakeFailures();
    }

    @Override
    public long getFramesForwarded() {
        return status.get().totals().framesForwarded();
    }

    @Override
    public long getFramesDropped() {
        return status.get().totals().framesDropped();
    }

    @Override
    public List<EndpointAttributes> getEndpoints() {
        return status.get().endpoints().stream().map(EndpointAttributes::new).toList();
    }

    @Override
    public List<WorkerAttributes> getWorkers() {
        return status.get().workers().stream().map(WorkerAttributes::new).toList();
    }

    @Override
    public void close() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(name));
        } catch (JMException e) {
            LOG.log(Level.DEBUG, "JMX has no bridge of that name any more", e);
        }
    }
}
