package org.caveat.ui.inspector.file;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.collection.Holding;
import org.caveat.metadata.Entry;
import org.caveat.metadata.Header;
import org.caveat.text.Folding;
import org.caveat.text.Messages;

/** What the file of the photograph in front says of itself, as far as it matches what is searched. */
public final class FileModel {
    private final Messages messages;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<FileRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Holding> photograph = Optional.empty();

    public FileModel(Messages messages) {
        this.messages = messages;
        search.subscribe(this::fill);
    }

    public void show(Optional<Holding> holding) {
        boolean same = holding.map(Holding::facts).equals(photograph.map(Holding::facts));
        photograph = holding;
        if (!same) {
            fill();
        }
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<List<FileRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void fill() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        List<FileRow> filled = new ArrayList<>();
        photograph.ifPresent(holding -> {
            groups.put(messages.get("inspector.file-group"), facts(holding));
            holding.facts().entries().forEach(entry -> groups.computeIfAbsent(entry.group(), group -> new ArrayList<>())
                    .add(entry));
            holding.facts().unreadable().ifPresent(reason -> filled.add(new FileRow.Problem(reason)));
            holding.facts().problems().forEach(problem -> filled.add(new FileRow.Problem(problem)));
        });
        groups.forEach((group, entries) -> filled.addAll(matching(group, entries)));
        rows.set(List.copyOf(filled));
    }

    private List<FileRow> matching(String group, List<Entry> entries) {
        String wanted = Folding.fold(search.get().strip());
        boolean whole = Folding.fold(group).contains(wanted);
        List<FileRow> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (whole
                    || Folding.fold(entry.tag()).contains(wanted)
                    || Folding.fold(entry.value()).contains(wanted)) {
                found.add(new FileRow.Value(entry.tag(), entry.value()));
            }
        }
        if (!found.isEmpty()) {
            found.add(0, new FileRow.Group(group));
        }
        return found;
    }

    /** The facts that stand in the header and on the disk. */
    private List<Entry> facts(Holding holding) {
        String group = messages.get("inspector.file-group");
        Header header = holding.facts().header();
        NumberFormat number = NumberFormat.getIntegerInstance(messages.locale());
        List<Entry> facts = new ArrayList<>();
        facts.add(new Entry(group, messages.get("inspector.file-name"), holding.file()));
        facts.add(new Entry(group, messages.get("inspector.file-type"), header.mediaType()));
        facts.add(new Entry(
                group,
                messages.get("inspector.file-size"),
                messages.get("inspector.file-bytes", number.format(header.bytes()))));
        if (header.width() > 0) {
            facts.add(new Entry(
                    group,
                    messages.get("inspector.file-pixels"),
                    messages.get("inspector.file-by", number.format(header.width()), number.format(header.height()))));
        }
        facts.add(new Entry(group, messages.get("inspector.file-orientation"), String.valueOf(header.orientation())));
        header.colourProfile()
                .ifPresent(profile -> facts.add(new Entry(group, messages.get("inspector.file-profile"), profile)));
        if (!holding.found().others().isEmpty()) {
            String others = holding.found().others().stream()
                    .map(Path::getFileName)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            facts.add(new Entry(group, messages.get("inspector.file-others"), others));
        }
        return facts;
    }
}
