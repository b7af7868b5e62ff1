package org.caveat.sidecar;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.caveat.sidecar.file.Disk;

/** A disk that says of every folder that it is read-only; an administrator may write to any real one. */
public final class ReadOnlyDisk {

    private ReadOnlyDisk() {}

    /** The same disk otherwise. */
    public static Disk over(Disk disk) {
        return over(disk, () -> true);
    }

    /** The same disk otherwise, and as long as something does not hold. */
    public static Disk over(Disk disk, BooleanSupplier isReadOnly) {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("obstacle") && isReadOnly.getAsBoolean()) {
                        return Optional.of(Disk.Obstacle.FOLDER_READ_ONLY);
                    }
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
