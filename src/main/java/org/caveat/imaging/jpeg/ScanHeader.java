package org.caveat.imaging.jpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * What a scan header says (ITU-T T.81, B.2.3).
 *
 * @param parts the colours it holds, with their codes
 * @param firstCoefficient 0 where it holds DC coefficients
 * @param lastCoefficient up to 63
 * @param refines whether it adds a bit to what earlier scans gave
 * @param shift how many low bits are left for later scans
 */
record ScanHeader(List<Part> parts, int firstCoefficient, int lastCoefficient, boolean refines, int shift) {

    /** One colour of a scan, with the numbers of its Huffman tables. */
    record Part(Frame.Component component, int dcTable, int acTable) {}

    static ScanHeader of(byte[] payload, Frame frame) throws Damaged {
        int count = payload[0] & 0xFF;
        if (count == 0 || payload.length < 4 + 2 * count) {
            throw new Damaged("a scan header that is too short");
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 1; at < 1 + 2 * count; at += 2) {
            int tables = payload[at + 1] & 0xFF;
            parts.add(new Part(component(payload[at] & 0xFF, frame), tables >> 4, tables & 0xF));
        }
        int approximation = payload[3 + 2 * count] & 0xFF;
        return new ScanHeader(
                List.copyOf(parts),
                payload[1 + 2 * count] & 0xFF,
                payload[2 + 2 * count] & 0xFF,
                approximation >> 4 != 0,
                approximation & 0xF);
    }

    /** Whether it is the first to tell the DC coefficients of its colours. */
    boolean bringsDc() {
        return firstCoefficient == 0 && !refines;
    }

    private static Frame.Component component(int id, Frame frame) throws Damaged {
        return frame.components().stream()
                .filter(component -> component.id() == id)
                .findFirst()
                .orElseThrow(() -> new Damaged("a scan of an unknown component"));
    }
}
