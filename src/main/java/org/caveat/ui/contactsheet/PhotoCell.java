package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.search.Hits;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.control.MarkedLabel;
import org.caveat.ui.fx.Thumbnails;

/** One photograph on the sheet: picture, headline, date, marks. Used again for others as the sheet scrolls. */
final class PhotoCell extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final double TITLE_BELOW_PICTURE = 12;
    private static final double SECOND_BELOW_PICTURE = 34;
    private static final double LINE = 20;

    private final SheetWords words;
    private final PictureArea picture;
    private final MarkedLabel title = Leftwards.follow(new MarkedLabel());
    private final Label second = new Label();
    private final CellMarks marks;
    private final Tooltip tooltip = new Tooltip();
    private CellSize size = CellSize.MIDDLE;
    private Optional<CellFace> face = Optional.empty();
    private List<MeasuredWords> choices = List.of();

    PhotoCell(SheetWords words, Thumbnails thumbnails) {
        this.words = words;
        picture = new PictureArea(words, thumbnails);
        marks = new CellMarks(words);
        getStyleClass().add("photo-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        title.getStyleClass().add("cell-title");
        second.getStyleClass().add("cell-second");
        getChildren().addAll(picture, title, second, marks);
        Tooltip.install(this, tooltip);
    }

    /** Shows a photograph. */
    void show(Found found, Optional<Holding> holding, CellSize newSize) {
        CellFace shown = CellFace.of(found, holding, words);
        measure(newSize);
        picture.show(shown, holding, size);
        if (face.filter(shown::equals).isEmpty()) {
            face = Optional.of(shown);
            write(shown);
        }
        setVisible(true);
        requestLayout();
    }

    private void write(CellFace shown) {
        title.setText(shown.title());
        choices = shown.line().choices().stream().map(MeasuredWords::new).toList();
        second.setText(shown.second());
        marks.show(shown);
        tooltip.setText(told(shown));
        setAccessibleText(words.aloud(shown));
        pseudoClassStateChanged(WAITING, shown.picture() instanceof CellFace.Waiting);
        pseudoClassStateChanged(TROUBLE, shown.isTrouble());
    }

    /** What the cell has no room for. */
    private String told(CellFace shown) {
        String name = shown.title().equals(shown.file()) ? shown.file() : shown.title() + "\n" + shown.file();
        if (shown.picture() instanceof CellFace.Trouble trouble) {
            return name + "\n" + trouble.cause();
        }
        return second.getText().equals(shown.second()) ? name : name + "\n" + shown.second();
    }

    private void measure(CellSize newSize) {
        size = newSize;
        setMinSize(size.width(), size.height());
        setPrefSize(size.width(), size.height());
        setMaxSize(size.width(), size.height());
    }

    /** Shows nothing, and keeps its place: the last places of the last row are empty. */
    void clear(CellSize newSize) {
        measure(newSize);
        picture.forget();
        face = Optional.empty();
        setVisible(false);
    }

    /** Shows whether the photograph is chosen, and whether the keyboard stands here. */
    void mark(Chosen chosen) {
        Optional<String> file = file();
        pseudoClassStateChanged(CHOSEN, file.filter(chosen::has).isPresent());
        pseudoClassStateChanged(KEYBOARD, file.isPresent() && file.equals(chosen.focus()));
    }

    /** Marks what is looked for. */
    void mark(Hits hits) {
        title.mark(hits);
    }

    /** Whether an event is on the cell itself. Its focus ring lies around it, over the ground. */
    boolean isOn(MouseEvent event) {
        return getLayoutBounds().contains(sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    Optional<String> file() {
        return face.map(CellFace::file);
    }

    @Override
    protected void layoutChildren() {
        double inset = CellSize.PADDING;
        double width = size.pictureWidth();
        double below = CellSize.ABOVE_PICTURE + size.pictureHeight();
        picture.resizeRelocate(inset, CellSize.ABOVE_PICTURE, width, size.pictureHeight());
        title.resizeRelocate(inset, below + TITLE_BELOW_PICTURE, width, LINE);
        MeasuredWords said = fullest(width);
        say(said.words());
        double marksWidth = marks.fit(width - said.width(second.getFont()));
        double room = marksWidth == 0 ? width : Math.max(0, width - marksWidth - CellSize.GAP);
        second.resizeRelocate(inset, below + SECOND_BELOW_PICTURE, room, LINE);
        marks.resizeRelocate(inset + width - marksWidth, below + SECOND_BELOW_PICTURE, marksWidth, LINE);
    }

    /** As much as there is room for beside the marks: these draw together first, and the date goes before a number does. */
    private MeasuredWords fullest(double width) {
        MeasuredWords said = fullest(width, false);
        return said.isNone() ? fullest(width, true) : said;
    }

    private MeasuredWords fullest(double width, boolean isClosest) {
        for (MeasuredWords said : choices) {
            if (!said.isNone() && marks.hasRoom(width - said.width(second.getFont()), isClosest)) {
                return said;
            }
        }
        return MeasuredWords.NONE;
    }

    private void say(String said) {
        if (!said.equals(second.getText())) {
            second.setText(said);
            face.ifPresent(shown -> tooltip.setText(told(shown)));
        }
    }
}
