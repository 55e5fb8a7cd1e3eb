package vn.dti.framework;

import vn.dti.wording.Message;

/**
 * One thing that does not fit in a framework.
 *
 * @param place the id of the node, the name of the input, or empty for the whole
 * @param message the thing, the value and the relation it broke
 */
public record Flaw(String place, Message message) {}
