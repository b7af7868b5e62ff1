package org.caveat.sidecar.file;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A disk of this machine that counts what is asked of it and fails at one call, once or from then on until it is mended.
 * Waiting takes no time.
 */
public final class FaultyDisk {
    private final Disk disk = new LocalDisk();
    private final Map<Call, Integer> calls = new EnumMap<>(Call.class);
    private final Map<String, Call> byName = new HashMap<>();
    private Optional<Plan> plan = Optional.empty();
    private OptionalInt stop = OptionalInt.empty();

    public FaultyDisk() {
        for (Call call : Call.values()) {
            byName.put(call.method, call);
        }
    }

    /** What a program asks of a disk that the disk can refuse. */
    public enum Call {
        READ("read"),
        CREATE("create"),
        LIKEN("liken"),
        WRITE("write"),
        FORCE("force"),
        CLOSE("close"),
        MOVE("moveOver"),
        FORCE_FOLDER("forceFolder"),
        DELETE("delete"),
        LIST("list"),
        MAKE_FOLDER("makeFolder");

        private final String method;

        Call(String method) {
            this.method = method;
        }
    }

    /** In what manner. */
    public enum Fault {
        FULL("the disk is full"),
        /** A part is written, and then no more. */
        WRITES_SHORT("the disk takes a part of what is written"),
        WRITES_NOTHING("the disk takes nothing"),
        DENIED("writing is not allowed"),
        HELD("the file is held by another program"),
        SHARE_GONE("the share is gone"),
        BROKEN("the disk fails");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean concerns(Call call) {
            boolean isOfWriting = this == WRITES_SHORT || this == WRITES_NOTHING;
            return !isOfWriting || call == Call.WRITE;
        }

        private IOException exception(String file) {
            return switch (this) {
                case FULL, WRITES_SHORT, WRITES_NOTHING -> new IOException("No space left on device");
                case DENIED -> new AccessDeniedException(file);
                case HELD ->
                    new FileSystemException(
                            file,
                            null,
                            "The process cannot access the file because it is being used by another process");
                case SHARE_GONE -> new FileSystemException(file, null, "Stale file handle");
                case BROKEN -> new IOException("Input/output error");
            };
        }
    }

    /**
     * When the disk fails.
     *
     * @param index the how many-eth call of its kind, from 0
     * @param lasts whether it fails from then on, and not once
     */
    public record Plan(Call call, int index, Fault fault, boolean lasts) {}

    public void fail(Plan next) {
        calls.clear();
        plan = Optional.of(next);
    }

    /** Nothing reaches the disk any more after so many calls of any kind, as if the program had been killed there. */
    public void stopAfter(int asked) {
        calls.clear();
        stop = OptionalInt.of(asked);
    }

    /** Counts from here on. */
    public void count() {
        calls.clear();
    }

    public void mend() {
        plan = Optional.empty();
        stop = OptionalInt.empty();
    }

    /** How often each was asked since the last plan. */
    public Map<Call, Integer> calls() {
        return calls;
    }

    public Disk disk() {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("pause")) {
                        return null;
                    }
                    Call call = byName.get(method.getName());
                    if (call != null) {
                        check(call, String.valueOf(arguments[0]));
                    }
                    Object result = passed(() -> method.invoke(disk, arguments));
                    return result instanceof Disk.Output output ? new FaultyOutput(output) : result;
                });
    }

    /** Something asked by reflection. */
    private interface Asked {
        Object ask() throws ReflectiveOperationException;
    }

    private static Object passed(Asked asked) throws Throwable {
        try {
            return asked.ask();
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Optional<Fault> fault(Call call) {
        int index = calls.merge(call, 1, Integer::sum) - 1;
        int asked = calls.values().stream().mapToInt(Integer::intValue).sum();
        if (stop.isPresent() && asked > stop.getAsInt()) {
            return Optional.of(Fault.BROKEN);
        }
        return plan.filter(now -> now.call() == call)
                .filter(now -> now.lasts() ? index >= now.index() : index == now.index())
                .map(Plan::fault);
    }

    private void check(Call call, String file) throws IOException {
        Optional<Fault> fault = fault(call);
        if (fault.isPresent()) {
            throw fault.get().exception(file);
        }
    }

    private final class FaultyOutput implements Disk.Output {
        private final Disk.Output output;

        private FaultyOutput(Disk.Output output) {
            this.output = output;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            Optional<Fault> fault = fault(Call.WRITE);
            if (fault.isEmpty()) {
                output.write(bytes);
                return;
            }
            if (fault.get() == Fault.WRITES_NOTHING) {
                return;
            }
            int some = bytes.remaining() / 2;
            output.write(bytes.slice(bytes.position(), some));
            bytes.position(bytes.position() + some);
            if (fault.get() != Fault.WRITES_SHORT) {
                throw fault.get().exception("");
            }
        }

        @Override
        public void force() throws IOException {
            check(Call.FORCE, "");
            output.force();
        }

        /** A file that fails when it is closed is closed all the same. */
        @Override
        public void close() throws IOException {
            output.close();
            check(Call.CLOSE, "");
        }
    }
}
