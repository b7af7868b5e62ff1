package org.caveat.ui.batch;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;

/** One edit of many photographs, from what is asked to what is done. */
public final class BatchDialog implements AutoCloseable {
    private final BatchModel model;
    private final BatchView view;

    /**
     * What it works with.
     *
     * @param toolkit the toolkit's thread
     */
    public record Around(Desk desk, Messages messages, Words words, Work work, Executor toolkit) {}

    /**
     * The photographs meant.
     *
     * @param files in their order
     * @param sentence says which they are
     */
    public record Meant(List<String> files, String sentence) {
        public Meant {
            files = List.copyOf(files);
        }
    }

    /**
     * What it tells.
     *
     * @param done how many photographs were changed
     * @param close it is to be taken away
     */
    public record Telling(IntConsumer done, Runnable close) {}

    public BatchDialog(Errand errand, Meant meant, Around around, Telling telling) {
        Subscriptions subscriptions = new Subscriptions();
        Kit kit = new Kit(
                around.messages(),
                around.words(),
                around.desk().describedProperty().get(),
                around.desk().vocabulary(),
                subscriptions);
        Asked asked = Asked.of(errand, kit);
        model = new BatchModel(
                errand,
                asked.request(),
                meant.files(),
                around.desk(),
                new BatchModel.Behind(around.work(), around.toolkit()),
                telling.done());
        view = new BatchView(model, asked.form(), meant.sentence(), around.messages(), subscriptions, telling.close());
    }

    /** What is asked, and the form for it. */
    private record Asked(Request request, Form form) {

        static Asked of(Errand errand, Kit kit) {
            String language = kit.collection().language();
            return switch (errand) {
                case FIELD -> {
                    FieldModel field = new FieldModel(kit.messages(), language);
                    yield new Asked(field, new FieldForm(field, kit).form());
                }
                case CAVEAT -> {
                    CaveatModel caveat = new CaveatModel(kit.messages(), language);
                    yield new Asked(caveat, new CaveatForm(caveat, kit).form());
                }
                case SOURCE -> {
                    SourceModel source = new SourceModel(kit.messages(), language);
                    yield new Asked(source, new SourceForm(source, kit).form());
                }
                case REPLACE -> {
                    ReplaceModel replace = new ReplaceModel(kit.messages());
                    yield new Asked(replace, new ReplaceForm(replace, kit).form());
                }
            };
        }
    }

    public Region node() {
        return view.node();
    }

    /** Puts the keyboard on what is likely to be pressed next. */
    public void focus() {
        view.focus();
    }

    /** How much it listens to. */
    int listening() {
        return view.listening();
    }

    /** Ends it: what is only being looked at is cancelled, what is being done is done whole. */
    @Override
    public void close() {
        model.cancel();
        view.close();
    }
}
