package org.caveat.ui.inspector.file;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.metadata.Entry;
import org.caveat.metadata.Header;
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
        facts.add(fact("orientation", String.valueOf(header.orientation())));
        header.colourProfile().ifPresent(profile -> facts.add(fact("profile", profile)));
        if (!holding.found().others().isEmpty()) {
            String others = holding.found().others().stream()
                    .map(Path::getFileName)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            facts.add(fact("others", others));
        }
        return facts;
    }

    private Entry fact(String name, String value) {
        return new Entry(group(), messages.get("inspector.file-" + name), value);
    }
}
