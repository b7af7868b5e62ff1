package org.caveat.ui.instantline;

import java.util.ArrayList;
import java.util.List;

/** Remembers where marks led. */
final class Followed implements InstantLineModel.Opening {
    private final List<String> steps = new ArrayList<>();

    List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void show(String caveat) {
        steps.add("shown " + caveat);
    }

    @Override
    public void open(String caveat) {
        steps.add("opened " + caveat);
    }

    @Override
    public void instant() {
        steps.add("the instant");
    }
}
