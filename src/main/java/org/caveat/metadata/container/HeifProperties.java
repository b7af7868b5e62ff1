package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The properties of the item that is the picture: its size, its turn, its colours (ISO/IEC 23008-12, 6.5 and 9.3). */
final class HeifProperties {
    private static final int MOST_ITEMS = 20_000;

    private HeifProperties() {}

    /** Finds the properties of an item. */
    static void of(long item, Box properties, Contents into) throws IOException {
        List<Box> boxes = Box.in(properties.content());
        List<Box> all = Box.in(Box.first(boxes, "ipco").map(Box::content).orElse(Bytes.of(new byte[0])));
        Turn turned = Turn.UPRIGHT;
        for (Box box : boxes) {
            for (int index : box.type().equals("ipma") ? associated(item, box) : List.<Integer>of()) {
                Box property = index > 0 && index <= all.size() ? all.get(index - 1) : box;
                turned = turn(turned, property);
                take(property, into);
            }
        }
        into.foundOrientation(turned.exif());
    }

    private static void take(Box property, Contents into) throws IOException {
        Bytes content = property.content();
        switch (property.type()) {
            case "ispe" -> into.foundSize(content.big32(4), content.big32(8));
            case "colr" -> {
                if (content.has(0, "prof") || content.has(0, "rICC")) {
                    into.found(Block.Kind.ICC, content.after(4));
                }
            }
            default -> {
                // Says how the picture is coded.
            }
        }
    }

    /** Turns against the clock by quarters; mirrors top to bottom or left to right (6.5.10 and 6.5.12). */
    private static Turn turn(Turn before, Box property) throws IOException {
        return switch (property.type()) {
            case "irot" -> before.turnedLeft(property.content().at(0) & 3);
            case "imir" -> (property.content().at(0) & 1) == 0 ? before.mirroredUpDown() : before.mirroredLeftRight();
            default -> before;
        };
    }

    /** The numbers of the properties of an item, from 1, in their order. */
    private static List<Integer> associated(long item, Box box) throws IOException {
        Fields fields = new Fields(box.afterVersion());
        int idSize = box.version() == 0 ? 2 : 4;
        boolean wide = (box.flags() & 1) == 1;
        List<Integer> numbers = new ArrayList<>();
        long items = Math.min(fields.number(4), MOST_ITEMS);
        for (long at = 0; at < items; at++) {
            boolean ours = fields.number(idSize) == item;
            long count = fields.number(1);
            for (long property = 0; property < count; property++) {
                int number = (int) (wide ? fields.number(2) & 0x7FFF : fields.number(1) & 0x7F);
                if (ours) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
