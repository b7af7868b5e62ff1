package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Room;
import org.caveat.search.Vocabulary.Sort;

/**
 * What the rows of one list of names have in common.
 *
 * @param what the name's label, for who cannot see the list
 * @param sort of the words that are offered
 * @param roles those there are to choose from
 * @param isRoleTyped whether a role is typed in words of one's own
 * @param room of a medium that has little for such a name
 */
record NameKit(Around around, String what, Sort sort, List<String> roles, boolean isRoleTyped, Optional<Room> room) {

    /** Names without a role. */
    static NameKit plain(Around around, String what, Sort sort) {
        return new NameKit(around, what, sort, List.of(), false, Optional.empty());
    }

    static NameKit choosing(Around around, String what, Sort sort, List<String> roles) {
        return new NameKit(around, what, sort, roles, false, Optional.empty());
    }

    static NameKit creators(Around around, String what) {
        return new NameKit(around, what, Sort.CREATOR, List.of(), true, Optional.of(Room.IPTC_CREATOR));
    }
}
