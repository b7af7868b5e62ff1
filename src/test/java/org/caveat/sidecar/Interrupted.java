package org.caveat.sidecar;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;

/** A disk of this machine on which somebody else does something before each step of one kind. */
final class Interrupted {
    private Interrupted() {}

    /** Something that somebody else does. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }

    /** @param step the name of a method of {@link Disk} */
    static Disk before(String step, Deed deed) {
        Disk disk = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(step)) {
                        deed.run();
                    }
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
