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
 */
public record Owner(String host, long process) {

    /** This program. The machine's name is asked of the system, never of the network. */
    public static Owner self() {
        String host = Stream.of("COMPUTERNAME", "HOSTNAME")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(Owner::nameOfTheKernel);
        return new Owner(host, ProcessHandle.current().pid());
    }

    private static String nameOfTheKernel() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException notLinux) {
            return "";
        }
    }

    /** Whether it is known that the process of this owner has ended: only where it ran on this machine. */
    public boolean isGone(Owner self) {
        return !host.isEmpty()
                && host.equals(self.host)
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }
}
