package org.caveat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.caveat.ui.Toolkit;

/**
 * From the key to the last sharp tile of the first view, of pictures of an archive's size; and how long the toolkit's
 * thread is held while they are moved. To be run with {@code -Xmx512m}. Beside each, libvips making the same pixels.
 */
public final class LightTable {
    private static final Set<String> ALL = Set.of("views", "places", "without", "moving");
    private static final int TIMES = 6;
    private static final int PLACES = 16;
    private static final int FRAMES = 240;

    private final BigPictures pictures;
    private final LightTableReport report;
    private final Path kept;

    private LightTable(BigPictures pictures, LightTableReport report, Path kept) {
        this.pictures = pictures;
        this.report = report;
        this.kept = kept;
    }

    /**
     * Measures, and writes {@code target/bench/light-table.md}.
     *
     * @param arguments of {@code views}, {@code places}, {@code without}, {@code moving} those that are wanted; else all
     */
    public static void main(String[] arguments) throws Exception {
        Path kept = Files.createTempDirectory("caveat-table-kept");
        LightTableReport report = new LightTableReport();
        try {
            LightTable bench = new LightTable(BigPictures.found(), report, kept);
            Set<String> parts = arguments.length == 0 ? ALL : Set.of(arguments);
            if (parts.contains("views")) {
                bench.views();
            }
            if (parts.contains("places")) {
                bench.places();
            }
            if (parts.contains("without")) {
                bench.withoutOverviews();
            }
            if (parts.contains("moving")) {
                bench.moving(BigPictures.CAMERA_24);
                bench.moving(BigPictures.WITH_OVERVIEWS);
            }
        } finally {
            report.write();
            OpenTable.clear(kept);
        }
        System.exit(0); // the toolkit's thread goes on
    }

    private void views() throws Exception {
        firstView(BigPictures.CAMERA_12, 150);
        firstView(BigPictures.CAMERA_24, 0);
        firstView(BigPictures.MASTER_16_BIT, 300);
        firstView(BigPictures.MASTER_GREY, 0);
        firstView(BigPictures.WITH_OVERVIEWS, 300);
    }

    private void firstView(String name, int wanted) throws Exception {
        if (!pictures.has(name)) {
            report.missing(name);
            return;
        }
        HeapAfterCollection.reset();
        FirstViews.Measured measured = new FirstViews(pictures, kept).of(name);
        report.firstView(name, measured, wanted, vips(name));
    }

    private List<Took> vips(String name) throws Exception {
        Path thumbnail = kept.resolve("vips.png");
        return OtherPrograms.isInstalled("vipsthumbnail")
                ? times(List.of(
                        "vipsthumbnail",
                        pictures.file(name).toString(),
                        "--size",
                        "950",
                        "-o",
                        thumbnail + "[compression=0]"))
                : List.of();
    }

    private static List<Took> times(List<String> command) throws Exception {
        List<Took> times = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            Took began = Took.now();
            OtherPrograms.run(command);
            times.add(Took.since(began));
        }
        return times;
    }

    /** Full size at places that nobody has looked at, to which one goes by the map. */
    private void places() throws Exception {
        if (!pictures.has(BigPictures.WITH_OVERVIEWS)) {
            return;
        }
        HeapAfterCollection.reset();
        Random random = new Random(1945);
        List<Took> times = new ArrayList<>();
        try (OpenTable table = new OpenTable(List.of(pictures.file(BigPictures.WITH_OVERVIEWS)), kept)) {
            table.window()
                    .press(KeyCode.HOME, KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.DIGIT1)
                    .rest();
            Robot robot = Toolkit.on(Robot::new);
            for (int place = 0; place < PLACES; place++) {
                Point2D at = onMap(table, random.nextDouble(), random.nextDouble());
                times.add(table.until(
                        () -> {
                            robot.mouseMove(at);
                            robot.mouseClick(MouseButton.PRIMARY);
                        },
                        table::isSharp));
                table.window().rest();
            }
        }
        report.places(times, vipsCrop());
    }

    private List<Took> vipsCrop() throws Exception {
        return OtherPrograms.isInstalled("vips")
                ? times(List.of(
                        "vips",
                        "crop",
                        pictures.file(BigPictures.WITH_OVERVIEWS).toString(),
                        kept.resolve("vips-crop.png") + "[compression=0]",
                        "17000",
                        "12000",
                        "1536",
                        "1536"))
                : List.of();
    }

    private static Point2D onMap(OpenTable table, double across, double down) {
        Node map = table.window().node(".overview-ground");
        return Toolkit.on(() -> {
            Bounds bounds = map.localToScreen(map.getBoundsInLocal());
            return new Point2D(
                    bounds.getMinX() + 4 + across * (bounds.getWidth() - 8),
                    bounds.getMinY() + 4 + down * (bounds.getHeight() - 8));
        });
    }

    private void withoutOverviews() throws Exception {
        if (!pictures.has(BigPictures.WITHOUT_OVERVIEWS)) {
            report.missing(BigPictures.WITHOUT_OVERVIEWS);
            return;
        }
        HeapAfterCollection.reset();
        List<Path> one = List.of(pictures.file(BigPictures.WITHOUT_OVERVIEWS));
        Path empty = Files.createTempDirectory("caveat-table-empty");
        List<Took> times = new ArrayList<>();
        try (OpenTable table = new OpenTable(one, empty)) {
            Took began = Took.now();
            times.add(table.until(List.of(KeyCode.HOME, KeyCode.ENTER), table::isSeen));
            Toolkit.until("the whole", table::isSharp);
            times.add(Took.since(began));
            times.add(table.until(List.of(KeyCode.DIGIT1), table::isSharp));
            try (OpenTable again = table.again(empty)) {
                times.add(again.until(List.of(KeyCode.HOME, KeyCode.ENTER), again::isSharp));
            }
        } finally {
            OpenTable.clear(empty);
        }
        report.withoutOverviews(times, vips(BigPictures.WITHOUT_OVERVIEWS));
    }

    /** Dragged about at 60 steps a second, at full size, while parts that were never seen come into view. */
    private void moving(String name) throws Exception {
        if (!pictures.has(name)) {
            return;
        }
        HeapAfterCollection.reset();
        try (OpenTable table = new OpenTable(List.of(pictures.file(name)), kept)) {
            table.window()
                    .press(KeyCode.HOME, KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.DIGIT1)
                    .rest();
            try (Drag drag = new Drag(table);
                    HoldOfThread hold = new HoldOfThread()) {
                drag.run(FRAMES / 2); // warms up
                hold.reset();
                int bare = drag.run(FRAMES);
                report.moving(name, hold, bare, FRAMES);
            }
        }
    }
}
