package org.caveat.ui.about;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.text.Messages;
import org.caveat.text.Program;

/** What the program says of itself, and the work whose licence is read. */
public final class AboutModel {
    private final Notices notices;
    private final Consumer<String> clipboard;
    private final List<Work> works = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final ObjectProperty<Work> chosen;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(false);

    /** @param clipboard takes the words that are copied */
    public AboutModel(Messages messages, Consumer<String> clipboard) {
        this(Notices.shipped(), messages, clipboard);
    }

    AboutModel(Notices notices, Messages messages, Consumer<String> clipboard) {
        this.notices = notices;
        this.clipboard = clipboard;
        facts.put(messages.get("about.version"), Program.version());
        facts.put("Java", Program.java());
        facts.put("JavaFX", Program.javaFx());
        facts.put(messages.get("about.system"), Program.system());
        works.add(new Work(Program.NAME, "Apache 2.0", List.of(Notices.OWN)));
        works.addAll(notices.works());
        works.add(new Work(messages.get("about.all"), "", List.of(Notices.LIST)));
        chosen = new SimpleObjectProperty<>(works.get(0));
    }

    /** What it is and runs on, each by its name. */
    Map<String, String> facts() {
        return facts;
    }

    /** The program, each thing it is made with, and the list of all these with their sources. */
    List<Work> works() {
        return works;
    }

    /** The one whose licence is read. */
    ObjectProperty<Work> chosenProperty() {
        return chosen;
    }

    /** What is to be read of a work. */
    String text(Work work) {
        return notices.text(work);
    }

    /** Copies what {@code caveat --version} prints. */
    void copy() {
        clipboard.accept(Program.onWhat());
        copied.set(true);
    }

    ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }
}
