package org.caveat.ui.export.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.caveat.export.Copies;
import org.caveat.export.PictureType;

/** How captioned copies are to be made. */
public final class CopiesModel {
    private static final String SIZE = "size-";
    private static final String TYPE = "picture-";

    private final StringProperty size = new SimpleStringProperty("");
    private final ObjectProperty<Optional<PictureType>> type = new SimpleObjectProperty<>(Optional.empty());

    /** The longest side in pixels, as it is typed; nothing for as large as the pictures. */
    public StringProperty sizeProperty() {
        return size;
    }

    /** The kind of file; empty for that of each photograph. */
    public ObjectProperty<Optional<PictureType>> typeProperty() {
        return type;
    }

    /** Whether what is typed is a size, or nothing. */
    boolean isRight() {
        return size.get().isBlank() || Copies.side(size.get()).isPresent();
    }

    Copies copies() {
        return new Copies(Copies.side(size.get()).orElse(0), type.get());
    }

    /** The words under which it is remembered. */
    List<String> remembered() {
        List<String> words = new ArrayList<>();
        if (!size.get().isBlank() && isRight()) {
            words.add(SIZE + size.get().strip());
        }
        type.get().ifPresent(chosen -> words.add(TYPE + chosen.key()));
        return words;
    }

    /** Chooses what a word remembers, if it is one of these. */
    void choose(String word) {
        if (word.startsWith(SIZE)) {
            size.set(word.substring(SIZE.length()));
        } else if (word.startsWith(TYPE)) {
            type.set(PictureType.of(word.substring(TYPE.length())));
        }
    }

    static boolean isOne(String word) {
        return word.startsWith(SIZE) || word.startsWith(TYPE);
    }
}
