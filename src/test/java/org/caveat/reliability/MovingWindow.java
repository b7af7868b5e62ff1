package org.caveat.reliability;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.file.SaveLock;

/** Measures how long a save cannot see that another program writes: from its last look at a file until it is moved over. */
final class MovingWindow {
    private final Map<Path, Long> firstLook = new ConcurrentHashMap<>();
    private final Map<Path, Long> lastLook = new ConcurrentHashMap<>();
    private final List<Long> blind = new ArrayList<>();
    private final List<Long> whole = new ArrayList<>();

    /** The disk of this machine, on which every save is measured. */
    Disk disk() {
        Disk disk = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(disk, arguments);
                        note(method.getName(), arguments);
                        return result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private synchronized void note(String step, Object[] arguments) {
        long now = System.nanoTime();
        if (step.equals("create")) {
            // the turn at a file begins with its lock
            firstLook.keySet().removeIf(sidecar -> SaveLock.of(sidecar).equals(arguments[0]));
        }
        if (step.equals("read") && SidecarName.isSidecar((Path) arguments[0])) {
            firstLook.putIfAbsent((Path) arguments[0], now);
            lastLook.put((Path) arguments[0], now);
        }
        if (step.equals("moveOver") && SidecarName.isSidecar((Path) arguments[1])) {
            Path sidecar = (Path) arguments[1];
            blind.add(now - lastLook.getOrDefault(sidecar, now));
            whole.add(now - firstLook.getOrDefault(sidecar, now));
            firstLook.remove(sidecar);
        }
    }

    /** The saves measured so far. */
    synchronized int saves() {
        return blind.size();
    }

    /** What was measured, in a sentence. */
    synchronized String sentence() {
        return String.format(
                "Between a save's last look at a sidecar and its move over it lie %,d µs (median of %,d saves; %,d µs at the"
                        + " longest); between its first look and the move, where another program's words are seen and merged,"
                        + " %,d µs (median).",
                median(blind),
                blind.size(),
                blind.stream().mapToLong(Long::longValue).max().orElse(0) / 1_000,
                median(whole));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0L) / 1_000;
    }
}
