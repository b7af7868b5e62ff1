package org.caveat.ui.inspector.caption;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.caveat.model.Evidence;
import org.caveat.search.Hits;
import org.caveat.search.Vocabulary;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.inspector.draft.ListField;
import org.caveat.ui.inspector.versions.VersionsPlaces;

/**
 * What the Caption tab has from outside.
 *
 * @param vocabulary the words that are used already, for completing what is typed
 * @param hits what is looked for, to be marked where it stands in what was said
 * @param sources makes the rows in which a source is written
 * @param draw lets a person's place be drawn on the picture, by their id
 * @param point shows where a person is on the picture
 * @param versions where the versions are shown of fields that several curators changed
 */
public record Around(
        Messages messages,
        Words words,
        Vocabulary vocabulary,
        ObservableValue<Hits> hits,
        ListField.Maker<Evidence> sources,
        Consumer<String> draw,
        Consumer<String> point,
        VersionsPlaces versions) {}
