package org.caveat.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files are taken for photographs: by their ending, and those without one by their first bytes. */
final class PhotographNames {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "jfif", "tif", "tiff", "png", "gif", "webp", "psd", "psb", "bmp", "dib", "heic",
            "heif", "hif", "avif", "jxl", "jp2", "j2k", "jpx", "jpf", "cr2", "cr3", "crw", "nef", "nrw", "dng", "arw",
            "sr2", "raf", "orf", "rw2", "pef", "srw", "3fr", "iiq", "x3f", "erf", "mrw");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");
    private static final Set<String> FOLDERS_OF_SYSTEMS =
            Set.of("@eadir", "$recycle.bin", "system volume information", "lost+found", "__macosx", "#recycle");
    /** First bytes of JPEG, TIFF (both orders, and big), PNG, GIF, PSD, and of the boxes WebP and HEIF begin with. */
    private static final Set<String> FIRST_BYTES =
            Set.of("ffd8ff", "49492a", "4d4d00", "49492b", "89504e", "474946", "384250", "524946", "000000");

    private PhotographNames() {}

    static boolean isPhotograph(Path file) {
        String name = name(file);
        if (name.startsWith(".") || LEFT_BY_SYSTEMS.contains(name)) {
            return false;
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? beginsLikeAPicture(file) : ENDINGS.contains(name.substring(dot + 1));
    }

    /** Whether something is called as files are, so that hardly any folder is: by the ending of a photograph, or of ours. */
    static boolean isCalledLikeAFile(Path path) {
        String name = name(path);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') > 0 && (ENDINGS.contains(ending) || ending.equals("json"));
    }

    /** Whether a folder is looked into. Hidden ones and those that systems keep for themselves are not. */
    static boolean isLookedInto(Path folder) {
        String name = name(folder);
        return !name.startsWith(".") && !FOLDERS_OF_SYSTEMS.contains(name);
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean beginsLikeAPicture(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(3);
            return head.length == 3
                    && FIRST_BYTES.contains(String.format("%02x%02x%02x", head[0] & 255, head[1] & 255, head[2] & 255));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
