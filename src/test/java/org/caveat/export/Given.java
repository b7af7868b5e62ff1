package org.caveat.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;
import org.caveat.model.PageFields;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;

/** Collections to export, made up for a test. */
public final class Given {
    private static final String FOLDER = "/nowhere";

    private Given() {}

    public static String id(int number) {
        return "urn:uuid:" + new UUID(0x4000, 0x8000_0000_0000_0000L + number);
    }

    public static CollectionOnDisk collection(Holding... holdings) {
        return collection(List.of(holdings));
    }

    public static CollectionOnDisk collection(List<Holding> holdings) {
        Said said = Said.NOTHING
                .with(CollectionFields.ID, id(1))
                .with(CollectionFields.LABEL, List.of(Text.of("en", "Invented photographs")))
                .with(CollectionFields.DESCRIPTION, List.of(Text.of("en", "Made up for a test.")))
                .with(CollectionFields.LANGUAGE, Optional.of("en"));
        return new CollectionOnDisk(Path.of(FOLDER), new CollectionDescription(said), holdings);
    }

    /** A photograph of 1,000 × 800 pixels of which something is said. */
    public static Holding photograph(String file, Statement... statements) {
        return holding(file, bare(file).withItems(List.of(statements)));
    }

    public static Holding holding(String file, AnnotatedPhotograph state) {
        return holding(file, new Loaded.Present(state, new Basis(Optional.of("{}"), state)));
    }

    public static Holding holding(String file, Loaded sidecar) {
        return new Holding(found(file), facts(Optional.empty()), sidecar);
    }

    public static Holding unreadable(String file, Loaded sidecar) {
        return new Holding(found(file), facts(Optional.of("It ends too early.")), sidecar);
    }

    public static Holding locked(String file) {
        return holding(file, new Loaded.Locked(bare(file), "It is no JSON."));
    }

    public static AnnotatedPhotograph bare(String file) {
        String name = found(file).fileName();
        Said page = Said.NOTHING
                .with(PageFields.ID, "urn:uuid:" + UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)))
                .with(PageFields.SCHEMA_VERSION, "1.0");
        return AnnotatedPhotograph.bare(name).with(page);
    }

    private static Found found(String file) {
        return new Found(file, TinyPicture.file(), List.of());
    }

    private static FileFacts facts(Optional<String> unreadable) {
        Header header = new Header("image/jpeg", 12_345, 1_000, 800, 1, Optional.empty());
        return new FileFacts(header, Facts.NONE, List.of(), List.of(), unreadable);
    }

    /** A reviewed caveat of the whole photograph. */
    public static Statement caveat(int number, Kind kind, String text) {
        return statement(number, Statement.COMMENTING, kind.key(), text)
                .with(StatementFields.STATUS, Optional.of(Status.REVIEWED));
    }

    public static Statement caveat(int number, Kind kind, String text, UnaryOperator<Statement> more) {
        return more.apply(caveat(number, kind, text));
    }

    public static Statement caption(int number, String text) {
        return statement(number, Statement.DESCRIBING, Statement.CAPTION, text);
    }

    public static Statement reply(int number, Statement to, String text) {
        return statement(number, Statement.REPLYING, "", text)
                .with(StatementFields.TARGET, Optional.of(Target.whole(to.id())));
    }

    private static Statement statement(int number, String motivation, String kind, String text) {
        Said said = Said.NOTHING
                .with(StatementFields.MOTIVATION, motivation)
                .with(StatementFields.KIND, kind)
                .with(StatementFields.BODY, List.of(Body.of("en", text)))
                .with(StatementFields.TARGET, Optional.of(Target.whole(RelativeReference.to("a.jpg"))));
        return new Statement(id(number), said);
    }
}
