package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nine kinds are told apart by their shapes and their words, with no help from colour. */
class KindsWithoutColourTest {
    /** Of the pixels that either of two shapes covers, so many at least are covered by one alone. */
    private static final double LEAST_DIFFERENCE = 0.3;

    /** A quarter of a disc, beside the ring that all of them have. */
    private static final double LEAST_BETWEEN_MARKS = 0.1;

    private static double[] inkOf(Kind kind, double side) {
        return inkOf(() -> Glyph.kind(kind, side), side);
    }

    private static double[] inkOf(Supplier<Node> mark, double side) {
        return Toolkit.on(() -> {
            Node glyph = mark.get();
            StackPane box = new StackPane(glyph);
            // one ink for all of them
            box.setStyle("-caveat-ink: black; -fx-background-color: white");
            Scene scene = new Scene(box, side, side);
            Theme.LIGHT.wear(scene);
            WritableImage image = scene.snapshot(null);
            PixelReader pixels = image.getPixelReader();
            double[] ink = new double[(int) (side * side)];
            for (int at = 0; at < ink.length; at++) {
                ink[at] = 1 - pixels.getColor(at % (int) side, at / (int) side).getBrightness();
            }
            return ink;
        });
    }

    private static double difference(double[] one, double[] other) {
        double apart = 0;
        double either = 0;
        for (int at = 0; at < one.length; at++) {
            apart += Math.abs(one[at] - other[at]);
            either += Math.max(one[at], other[at]);
        }
        return apart / either;
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 16})
    void noTwoShapesAreAlikeInOneInk(double side) {
        List<double[]> inks = Kind.KNOWN.stream().map(kind -> inkOf(kind, side)).toList();
        for (int one = 0; one < inks.size(); one++) {
            for (int other = one + 1; other < inks.size(); other++) {
                assertThat(difference(inks.get(one), inks.get(other)))
                        .as(Kind.KNOWN.get(one) + " and " + Kind.KNOWN.get(other))
                        .isGreaterThan(LEAST_DIFFERENCE);
            }
        }
    }

    @Test
    void noTwoKindsHaveTheSameName() {
        Words words = new Words(Messages.english());
        Set<String> names = Kind.KNOWN.stream().map(words::kind).collect(Collectors.toSet());

        assertThat(names).hasSize(Kind.KNOWN.size());
    }

    /** How a caveat stands, and how sure it is: each has a shape of its own, beside its word. */
    @Test
    void noTwoMarksOfStandingOrOfCertaintyAreAlikeInOneInk() {
        List<Supplier<Node>> marks = new ArrayList<>();
        for (String sign : List.of("disputed", "no-source", "lead", "conflict", "warning")) {
            marks.add(() -> Glyph.sign(sign, 16));
        }
        Certainty.KNOWN.forEach(certainty -> marks.add(() -> CertaintyMark.of(certainty, 16)));
        List<double[]> inks = marks.stream().map(mark -> inkOf(mark, 16)).toList();
        for (int one = 0; one < inks.size(); one++) {
            for (int other = one + 1; other < inks.size(); other++) {
                assertThat(difference(inks.get(one), inks.get(other)))
                        .as("marks " + one + " and " + other)
                        .isGreaterThan(LEAST_BETWEEN_MARKS);
            }
        }
    }
}
