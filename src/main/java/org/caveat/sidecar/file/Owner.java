package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program that holds a lock.
 *
 * @param host the machine's name; empty where it is not known
 * @param process the process's number on that machine
 * @param birth when the process began, see {@link Birth}; empty where that is not known
 */
public record Owner(String host, long process, String birth) {
    /** Of which it is not known when it began. */
    public Owner(String host, long process) {
        this(host, process, Birth.UNKNOWN);
    }

    /** This program. The machine's name is asked of the system, never of the network. */
    public static Owner self() {
        String host = Stream.of("COMPUTERNAME", "HOSTNAME")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(Owner::nameOfTheKernel);
        long process = ProcessHandle.current().pid();
        return new Owner(host, process, Birth.of(process).orElse(Birth.UNKNOWN));
    }

    private static String nameOfTheKernel() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    /**
     * Whether it is known that the process of this owner has ended: only where it ran on this machine. Another process may
     * have its number now.
     */
    public boolean isGone(Owner self) {
        boolean isKnown = !host.isEmpty() && host.equals(self.host) && !Birth.areApart(birth, self.birth);
        if (!isKnown) {
            return false;
        }
        Optional<String> living = Birth.of(process);
        boolean isSaid =
                !birth.isEmpty() && living.filter(began -> !began.isEmpty()).isPresent();
        return living.isEmpty() || (isSaid && !living.get().equals(birth));
    }
}
