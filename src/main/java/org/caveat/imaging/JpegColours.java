package org.caveat.imaging;

import java.util.Optional;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.JpegHead;
import org.jspecify.annotations.Nullable;

/** From the colours of a JPEG that our own decoder read to those of the screen, where the file holds a profile. */
final class JpegColours {
    private static final int INKS = 4;

    private final int colours;
    private final @Nullable ToScreen conversion;

    private JpegColours(int colours, Optional<ToScreen> conversion) {
        this.colours = colours;
        this.conversion = conversion.orElse(null);
    }

    static JpegColours of(JpegHead head, Colouring colouring) throws Damaged {
        int colours = head.frame().components().size();
        if (colouring == Colouring.OWN && colours < INKS) {
            return new JpegColours(colours, Optional.empty());
        }
        return new JpegColours(
                colours,
                head.profile()
                        .flatMap(Profiles::of)
                        .filter(profile -> profile.getNumComponents() == colours)
                        .<ToScreen>map(profile -> new Profiled(profile, colours, false, false))
                        .or(() -> colours == INKS ? Optional.of(new InkColours()) : Optional.empty()));
    }

    /** Converts opaque pixels, or inks, where they are. */
    void convert(int[] rgb) {
        if (conversion != null) {
            conversion.convert(samples(rgb), rgb, 0, rgb.length);
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
