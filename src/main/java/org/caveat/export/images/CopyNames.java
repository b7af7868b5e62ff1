package org.caveat.export.images;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.caveat.export.PictureType;
import org.caveat.export.PublishedPhotograph;

/** What the copies are called: as their photographs, with the ending of their own kind after it where that is another. */
final class CopyNames {
    private CopyNames() {}

    /** Their paths in the export, no two alike even where a disk does not tell capitals apart. */
    static List<String> of(List<PublishedPhotograph> photographs, Function<PublishedPhotograph, PictureType> types) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (PublishedPhotograph photograph : photographs) {
            String name = types.apply(photograph).named(photograph.names().tree());
            names.add(name);
            taken.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean isOwn = name.equals(photographs.get(i).names().tree());
            if (!isOwn && taken.getOrDefault(name.toLowerCase(Locale.ROOT), 1) > 1) {
                names.set(i, marked(name, photographs.get(i).file()));
            }
        }
        return names;
    }

    private static String marked(String name, String file) {
        CRC32 digits = new CRC32();
        digits.update(file.getBytes(StandardCharsets.UTF_8));
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + HexFormat.of().toHexDigits((int) digits.getValue()) + name.substring(dot);
    }
}
