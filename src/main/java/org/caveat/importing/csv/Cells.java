package org.caveat.importing.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.caveat.importing.table.Row;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Text;
import org.caveat.sidecar.codec.SvgPath;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;

/** What the cells of our tables spell. */
final class Cells {
    static final String BETWEEN = " | ";
    private static final String PATH = "path:";

    /** Columns that begin like one a language, and are none. */
    private static final Set<String> NO_LANGUAGE = Set.of("title_origin", "text_rights_uri");

    private Cells() {}

    /**
     * Texts of which each language has its column, as {@code caption_en}.
     *
     * @param first the language that stands first: that of the collection, whose column is there in any case
     */
    static List<Text> texts(Row row, String stem, String first) {
        List<Text> texts = new ArrayList<>();
        for (Map.Entry<String, String> cell : new TreeMap<>(row.cells()).entrySet()) {
            String heading = cell.getKey();
            if (heading.startsWith(stem + "_") && !NO_LANGUAGE.contains(heading)) {
                texts.add(Text.of(heading.substring(stem.length() + 1), cell.getValue()));
            }
        }
        texts.sort(Comparator.comparing(text -> !text.language().equals(first)));
        return texts;
    }

    /** Several values in one cell; a bar that is doubled is part of a value. */
    static List<String> several(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(" \\| ", -1))
                        .map(value -> value.replace("||", "|"))
                        .toList();
    }

    static boolean flag(Row row, String heading) {
        return row.cell(heading).equalsIgnoreCase("true");
    }

    /** The region of a caveat; one that is not understood is kept as it is spelled. */
    static Optional<Region> region(Row row) {
        Optional<String> path = row.said("region_path");
        if (path.isPresent()) {
            return path.flatMap(Cells::path);
        }
        Optional<Integer> x = number(row, "region_x");
        Optional<Integer> y = number(row, "region_y");
        Optional<Integer> width = number(row, "region_w");
        Optional<Integer> height = number(row, "region_h");
        boolean isWhole = x.isPresent() && y.isPresent() && width.isPresent() && height.isPresent();
        return isWhole ? Optional.of(new Rectangle(x.get(), y.get(), width.get(), height.get())) : Optional.empty();
    }

    /** Whether some cells tell of a region, and none can be read. */
    static boolean hasBrokenRegion(Row row) {
        boolean isTold = List.of("region_x", "region_y", "region_w", "region_h", "region_path").stream()
                .anyMatch(heading -> row.said(heading).isPresent());
        return isTold && region(row).isEmpty();
    }

    private static Optional<Region> path(String path) {
        return path.startsWith("{") ? unread(path) : SvgPath.read(path).map(polygon -> polygon);
    }

    /** A selector that this program does not understand, if it is one. */
    private static Optional<Region> unread(String json) {
        try {
            return Optional.of(StrictJson.read(json)).map(tree -> new Region.Unread(json));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /** The region of a person, in one cell. */
    static Optional<Region> spelled(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.startsWith(PATH)) {
            return path(cell.substring(PATH.length()));
        }
        String[] parts = cell.split(",", -1);
        if (parts.length != 4
                || List.of(parts).stream().anyMatch(part -> whole(part).isEmpty())) {
            return cell.startsWith("{") ? unread(cell) : Optional.empty();
        }
        List<Integer> numbers =
                List.of(parts).stream().map(part -> whole(part).orElse(0)).toList();
        return Optional.of(new Rectangle(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }

    static Optional<Integer> number(Row row, String heading) {
        return row.said(heading).flatMap(Cells::whole);
    }

    private static Optional<Integer> whole(String digits) {
        return Optional.of(digits.strip())
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }
}
