package org.caveat.ui.batch;

import javafx.scene.Node;

/**
 * A form in which is said what is to be done.
 *
 * @param first what has the keyboard first
 */
record Form(Node node, Node first) {}
