package org.caveat.ui.contactsheet;

import java.util.List;
import java.util.Optional;

/** An order that somebody gives the photographs on the sheet, and can change there. */
public interface OwnOrder {

    /** Moves photographs by one place; those that stand at the end stay there. */
    void move(List<String> files, boolean isForward);

    /** Moves photographs before another; to the end, where none is given. */
    void moveBefore(List<String> files, Optional<String> other);

    /** Takes photographs out. Their files stay where they are. */
    void takeOut(List<String> files);
}
