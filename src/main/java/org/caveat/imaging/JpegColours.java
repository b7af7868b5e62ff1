package org.caveat.imaging;

import java.util.Optional;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.JpegHead;
import org.jspecify.annotations.Nullable;

/** From the colours of a JPEG that our own decoder read to those of the screen, where the file holds a profile. */
final class JpegColours {
    private final int colours;
    private final @Nullable Profiled profiled;

    private JpegColours(int colours, Optional<Profiled> profiled) {
        this.colours = colours;
        this.profiled = profiled.orElse(null);
    }

    static JpegColours of(JpegHead head) throws Damaged {
        int colours = head.frame().components().size();
        return new JpegColours(
                colours,
                head.profile()
                        .flatMap(Profiles::of)
                        .filter(profile -> profile.getNumComponents() == colours)
                        .map(profile -> new Profiled(profile, colours, false, false)));
    }

    /** Converts opaque pixels where they are. */
    void convert(int[] rgb) {
        if (profiled != null) {
            profiled.convert(samples(rgb), rgb, 0, rgb.length);
        }
    }

    private int[] samples(int[] rgb) {
        int[] samples = new int[rgb.length * colours];
        for (int i = 0; i < samples.length; i++) {
            int shift = 8 * (colours - 1 - i % colours);
            samples[i] = (rgb[i / colours] >> shift & 0xFF) * 257;
        }
        return samples;
    }
}
