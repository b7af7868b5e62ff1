package org.caveat.ui.inspector.file;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.metadata.Entry;
import org.caveat.metadata.Header;
import org.caveat.model.PhotographFields;
import org.caveat.text.Messages;

/** The facts that stand in the header and on the disk, in words. */
record FileFactRows(Messages messages) {

    String group() {
        return messages.get("inspector.file-group");
    }

    List<Entry> of(Holding holding) {
        Header header = holding.facts().header();
        NumberFormat number = NumberFormat.getIntegerInstance(messages.locale());
        List<Entry> facts = new ArrayList<>();
        facts.add(fact("name", holding.file()));
        facts.add(fact("type", header.mediaType()));
        facts.add(fact("size", messages.get("inspector.file-bytes", number.format(header.bytes()))));
        if (header.width() > 0) {
            String size =
                    messages.get("inspector.file-by", number.format(header.width()), number.format(header.height()));
            facts.add(fact("pixels", size));
        }
        facts.add(fact("orientation", orientation(header.orientation())));
        header.colourProfile().ifPresent(profile -> facts.add(fact("profile", profile)));
        others(holding).ifPresent(names -> facts.add(fact("others", names)));
        return facts;
    }

    /** The other files of the same thing, each with what it is of it. Files that are named and not there are told too. */
    private Optional<String> others(Holding holding) {
        List<Part> there = holding.found().others();
        List<String> names = there.stream().map(Part::fileName).toList();
        Stream<Part> missing = holding.state().photograph().get(PhotographFields.FILE).stream()
                .filter(file -> !names.contains(file.fileName()))
                .map(file -> new Part(Path.of(file.fileName()), file.role()));
        String all = Stream.concat(there.stream(), missing)
                .map(part -> messages.get("inspector.file-other", part.fileName(), role(part.role())))
                .collect(Collectors.joining(", "));
        return Optional.of(all).filter(words -> !words.isEmpty());
    }

    /** The number that stands in the file, and what it means. */
    private String orientation(int stored) {
        String key = "inspector.file-turned-" + stored;
        return messages.has(key) ? messages.get(key) : String.valueOf(stored);
    }

    private String role(String role) {
        String key = "inspector.file-role-" + role;
        return messages.has(key) ? messages.get(key) : role;
    }

    private Entry fact(String name, String value) {
        return new Entry(group(), messages.get("inspector.file-" + name), value);
    }
}
