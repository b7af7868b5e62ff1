package org.caveat.edit;

import org.caveat.model.CollectionDescription;

/**
 * One change to what is said of the collection as a whole: a pure function from a description to the next.
 *
 * <p>As with {@link Edit}, undoing touches only what the edit touched: selections and searches are known by their ids, and what is in
 * them by file, so that what somebody else changed in between stays.
 */
public sealed interface CollectionEdit
        permits InsertSelection,
                RemoveSelection,
                NameSelection,
                RenameInSelections,
                AddToSelection,
                TakeFromSelection,
                OrderSelection,
                ChangeSearch,
                PutOfCollection,
                ChooseOfCollection {

    /** The next description, and the edit that leads back. Where there is nothing to change, the same. */
    After applyTo(CollectionDescription description);

    /** What comes of it. */
    record After(CollectionDescription description, CollectionEdit inverse) {}
}
