package org.caveat.ui.export.what;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.export.Exports;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Latest;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;

/** Why nothing may be written into the folder chosen. It is looked at behind: the folder may be on a slow disk. */
public final class ObstacleModel implements AutoCloseable {
    private final Exports exports;
    private final Messages messages;
    private final WhatModel what;
    private final Latest<Optional<String>> latest;
    private final ReadOnlyObjectWrapper<Optional<String>> obstacle = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Question> asked = Optional.empty();

    private record Question(Path folder, List<String> formats, boolean overwrite) {}

    /** @param toolkit the toolkit's thread */
    public ObstacleModel(Exports exports, WhatModel what, Work work, Executor toolkit, Messages messages) {
        this.exports = exports;
        this.messages = messages;
        this.what = what;
        this.latest = new Latest<>(work, toolkit);
        subscriptions.watch(what.targetProperty(), typed -> look());
        subscriptions.watch(what.wishProperty(), wish -> look());
    }

    private void look() {
        Wish wish = what.wishProperty().get();
        Optional<Question> question = what.targetFolder()
                .filter(folder -> !wish.formats().isEmpty())
                .map(folder ->
                        new Question(folder, wish.formats(), wish.options().overwrite()));
        if (asked.equals(question)) {
            return;
        }
        asked = question;
        obstacle.set(Optional.empty());
        latest.cancel();
        question.ifPresent(about ->
                latest.ask(progress -> answer(about), (found, failure) -> obstacle.set(found.orElse(failure))));
    }

    private Optional<String> answer(Question about) {
        boolean isTaken = !about.overwrite() && exports.isTaken(about.folder(), about.formats());
        return isTaken
                ? Optional.of(messages.get("exporting.taken"))
                : exports.refusal(about.folder(), about.formats(), about.overwrite());
    }

    /** Why not, in a sentence; empty where it may, or is not known yet. */
    public ReadOnlyObjectProperty<Optional<String>> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Looks no further. */
    @Override
    public void close() {
        subscriptions.close();
        latest.cancel();
    }
}
