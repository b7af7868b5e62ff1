package org.caveat.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The values that are compared, from either side, in one spelling. */
final class GoldenValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    private GoldenValues() {}

    /** Of what ExifTool says: its size is that of the stored picture, its dates are EXIF's. */
    static Map<String, String> ofExifTool(JsonNode said) {
        GoldenValues golden = new GoldenValues();
        int orientation = said.path("IFD0:Orientation").asInt(1);
        String[] size = said.path("Composite:ImageSize").asString("").split(" ", -1);
        if (size.length == 2) {
            boolean onItsSide = orientation >= 5 && orientation <= 8;
            golden.put("size", onItsSide ? size[1] + "x" + size[0] : size[0] + "x" + size[1]);
        }
        golden.putOrientation(orientation);
        golden.put("taken", first(said, "ExifIFD:DateTimeOriginal", "IFD0:DateTimeOriginal"));
        golden.put("exif", first(said, "IFD0:ImageDescription"));
        golden.put("iptc", first(said, "IPTC:Caption-Abstract"));
        golden.put("xmp", first(said, "XMP-dc:Description"));
        return golden.values;
    }

    /** Of a line that {@code show --format jsonl} prints. */
    static Map<String, String> ofCaveat(JsonNode line) {
        GoldenValues ours = new GoldenValues();
        if (line.get("width").asInt() > 0) {
            ours.put(
                    "size", line.get("width").asInt() + "x" + line.get("height").asInt());
        }
        ours.putOrientation(line.get("orientation").asInt());
        JsonNode facts = line.get("facts");
        ours.put("taken", facts.get("taken").asString("").replaceFirst("(\\d+)-(\\d+)-(\\d+)T", "$1:$2:$3 "));
        JsonNode captions = facts.get("captions");
        ours.put("exif", captions.get("exif").asString(""));
        ours.put("iptc", captions.get("iptc").asString(""));
        captions.get("xmp").properties().stream()
                .findFirst()
                .ifPresent(caption -> ours.put("xmp", caption.getValue().asString()));
        return ours.values;
    }

    private static String first(JsonNode said, String... keys) {
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
