package org.caveat.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The values that are compared, from either side, in one spelling. */
final class GoldenValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    private GoldenValues() {}

    /** Of what ExifTool says: its size is that of the stored picture, its dates are EXIF's. */
    static Map<String, String> of(JsonNode said) {
        GoldenValues golden = new GoldenValues();
        int orientation = said.path("IFD0:Orientation").asInt(1);
        String[] size = said.path("Composite:ImageSize").asString("").split(" ");
        if (size.length == 2) {
            boolean onItsSide = orientation >= 5 && orientation <= 8;
            golden.put("size", onItsSide ? size[1] + "x" + size[0] : size[0] + "x" + size[1]);
        }
        golden.putOrientation(orientation);
        String taken = text(said, "ExifIFD:DateTimeOriginal", "IFD0:DateTimeOriginal");
        golden.put("taken", taken);
        golden.put("exif", text(said, "IFD0:ImageDescription"));
        golden.put("iptc", text(said, "IPTC:Caption-Abstract"));
        golden.put("xmp", text(said, "XMP-dc:Description"));
        return golden.values;
    }

    /** Of what Caveat says. */
    static Map<String, String> of(FileFacts facts) {
        GoldenValues ours = new GoldenValues();
        Header header = facts.header();
        if (header.width() > 0) {
            ours.put("size", header.width() + "x" + header.height());
        }
        ours.putOrientation(header.orientation());
        ours.put("taken", facts.facts().taken().orElse("").replaceFirst("(\\d+)-(\\d+)-(\\d+)T", "$1:$2:$3 "));
        Facts.Captions captions = facts.facts().captions();
        ours.put("exif", captions.exif().orElse(""));
        ours.put("iptc", captions.iptc().orElse(""));
        ours.put("xmp", captions.xmp().values().stream().findFirst().orElse(""));
        return ours.values;
    }

    private static String text(JsonNode said, String... keys) {
        for (String key : keys) {
            if (said.has(key)) {
                return said.get(key).asString();
            }
        }
        return "";
    }

    /** That nothing is to be turned is no value: most files do not even say it. */
    private void putOrientation(int orientation) {
        put("orientation", orientation == 1 ? "" : String.valueOf(orientation));
    }

    private void put(String name, String value) {
        String plain = value.strip().replace("\r\n", "\n").replace('\r', '\n');
        if (!plain.isEmpty()) {
            values.put(name, plain);
        }
    }
}
