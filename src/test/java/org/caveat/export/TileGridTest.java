package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TileGridTest {
    private static final int TILE = 512;

    static Stream<TileGrid> pictures() {
        Stream<TileGrid> edges = IntStream.of(1, 255, 256, 257, 511, 512, 513, 1_023, 1_024, 1_025, 2_048, 2_049, 4_097)
                .boxed()
                .flatMap(width -> Stream.of(new TileGrid(width, 1), new TileGrid(3, width), new TileGrid(width, 777)));
        Random random = new Random(3);
        Stream<TileGrid> any = Stream.generate(() -> new TileGrid(1 + random.nextInt(9_000), 1 + random.nextInt(9_000)))
                .limit(60);
        return Stream.concat(edges, any);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thereIsEveryFileThatTheAlgorithmOfTheSpecificationAsksForAndNoOther(TileGrid grid) {
        Set<String> asked = new LinkedHashSet<>();
        grid.factors().forEach(factor -> asked.addAll(tilesOfTheSpecification(grid.width(), grid.height(), factor)));
        grid.sizes()
                .forEach(level -> asked.add("full/" + ceil(grid.width(), 1 << level) + ","
                        + ceil(grid.height(), 1 << level) + "/0/default.jpg"));
        asked.add("full/max/0/default.jpg");

        assertThat(grid.files()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thereIsEveryFileThatOpenSeadragonAsksFor(TileGrid grid) {
        Set<String> asked = new LinkedHashSet<>();
        grid.factors().forEach(factor -> asked.addAll(filesOfOpenSeadragon(grid.width(), grid.height(), factor)));

        assertThat(grid.files()).containsAll(asked);
    }

    @Test
    void thePictureIsHalvedUntilOneTileShowsItAndAThumbnailIsThere() {
        TileGrid grid = new TileGrid(6_000, 4_000);
        assertThat(grid.factors()).containsExactly(1, 2, 4, 8, 16);
        assertThat(grid.sizes().stream().map(grid::whole))
                .containsExactly(
                        "full/188,125/0/default.jpg",
                        "full/375,250/0/default.jpg",
                        "full/750,500/0/default.jpg",
                        "full/1500,1000/0/default.jpg");
        assertThat(grid.files())
                .contains("4096,0,1904,4000/238,500/0/default.jpg", "0,0,6000,4000/375,250/0/default.jpg");
    }

    @Test
    void aPictureOfOneTileIsThatTile() {
        assertThat(new TileGrid(200, 100).files())
                .containsExactly(
                        "full/max/0/default.jpg", "full/200,100/0/default.jpg", "0,0,200,100/200,100/0/default.jpg");
    }

    /** IIIF Image API 3.0, Implementation Notes, 5: the tile computation as it stands there, in whole numbers. */
    private static Set<String> tilesOfTheSpecification(int width, int height, int s) {
        Set<String> tiles = new LinkedHashSet<>();
        for (int n = 0; n * TILE * s < width; n++) {
            for (int m = 0; m * TILE * s < height; m++) {
                int xr = n * TILE * s;
                int yr = m * TILE * s;
                int wr = xr + TILE * s > width ? width - xr : TILE * s;
                int hr = yr + TILE * s > height ? height - yr : TILE * s;
                int ws = xr + TILE * s > width ? (width - xr + s - 1) / s : TILE;
                int hs = yr + TILE * s > height ? (height - yr + s - 1) / s : TILE;
                tiles.add(xr + "," + yr + "," + wr + "," + hr + "/" + ws + "," + hs + "/0/default.jpg");
            }
        }
        return tiles;
    }

    /** What the tile source of OpenSeadragon 6 asks for, version 3 of the API. */
    private static Set<String> filesOfOpenSeadragon(int width, int height, int factor) {
        double scale = 1.0 / factor;
        int levelWidth = (int) Math.ceil(width * scale);
        int levelHeight = (int) Math.ceil(height * scale);
        boolean isWhole = levelWidth == width && levelHeight == height;
        if (levelWidth < TILE && levelHeight < TILE) {
            return Set.of("full/" + (isWhole ? "max" : levelWidth + "," + levelHeight) + "/0/default.jpg");
        }
        Set<String> files = new LinkedHashSet<>();
        for (int x = 0; x * TILE < levelWidth; x++) {
            for (int y = 0; y * TILE < levelHeight; y++) {
                int left = x * TILE * factor;
                int top = y * TILE * factor;
                int w = Math.min(TILE * factor, width - left);
                int h = Math.min(TILE * factor, height - top);
                String region = w == width && h == height ? "full" : left + "," + top + "," + w + "," + h;
                int sizeW = Math.min(TILE, levelWidth - x * TILE);
                int sizeH = Math.min(TILE, levelHeight - y * TILE);
                String size = sizeW == width && sizeH == height ? "max" : sizeW + "," + sizeH;
                files.add(region + "/" + size + "/0/default.jpg");
            }
        }
        return files;
    }

    private static int ceil(int number, int by) {
        return (number + by - 1) / by;
    }
}
