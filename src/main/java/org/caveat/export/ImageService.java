package org.caveat.export;

import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An image service of level 0 that was written as files (IIIF Image API 3.0, 5.1 Image Information Request). */
public final class ImageService {
    /** What it is, for those who refer to it. */
    public static final String TYPE = "ImageService3";

    /** What it can: no more than give out its files. */
    public static final String PROFILE = "level0";

    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final String path;
    private final String id;
    private final TileGrid grid;
    private final int largest;

    /** @param largest how often the picture is halved to be the largest that is offered as a whole */
    ImageService(String path, String id, TileGrid grid, int largest) {
        this.path = path;
        this.id = id;
        this.grid = grid;
        this.largest = largest;
    }

    /** The same at another address. */
    public ImageService at(String address) {
        return new ImageService(path, address, grid, largest);
    }

    /** Where it lies in the export's folder. */
    public String path() {
        return path;
    }

    /** Width of the upright picture in pixels. */
    public int width() {
        return grid.width();
    }

    /** Height of the upright picture in pixels. */
    public int height() {
        return grid.height();
    }

    /**
     * A whole picture as a file.
     *
     * @param width of the upright picture at that size, in pixels
     * @param height of the same, in pixels
     */
    public record Whole(String path, int width, int height) {}

    /** The whole picture in the sizes there are, by its path in the export's folder, the smallest first. */
    public List<Whole> sizes() {
        return grid.sizes().stream()
                .map(level -> new Whole(path + "/" + grid.whole(level), grid.width(level), grid.height(level)))
                .toList();
    }

    /** The largest whole picture there is: of all but immense pictures as large as the picture itself. */
    public Whole max() {
        return new Whole(path + "/" + TileGrid.max(), grid.width(largest), grid.height(largest));
    }

    /** Its description, which lies with it as {@code info.json}. */
    public String json() {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(TWO_SPACES).withArrayIndenter(TWO_SPACES);
        return JSON.writer().with(printer).writeValueAsString(description()) + "\n";
    }

    /** The same on one line. */
    public String shortJson() {
        return JSON.writeValueAsString(description());
    }

    private ObjectNode description() {
        ObjectNode info = JSON.createObjectNode();
        info.put("@context", "http://iiif.io/api/image/3/context.json");
        info.put("id", id);
        info.put("type", TYPE);
        info.put("protocol", "http://iiif.io/api/image");
        info.put("profile", PROFILE);
        info.put("width", grid.width());
        info.put("height", grid.height());
        if (largest > 0) {
            info.put("maxWidth", max().width());
            info.put("maxHeight", max().height());
        }
        ArrayNode sizes = info.putArray("sizes");
        for (Whole whole : sizes()) {
            sizes.addObject().put("width", whole.width()).put("height", whole.height());
        }
        ObjectNode tiles = info.putArray("tiles").addObject();
        tiles.put("width", TileGrid.TILE);
        grid.factors().forEach(tiles.putArray("scaleFactors")::add);
        return info;
    }
}
