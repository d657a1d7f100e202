package io.github.candor.publish.branch;

/** How one commit of the content stands to another. */
public enum Lineage {
    SAME,
    /** It has the other in its history. */
    NEWER,
    /** The other has it in its history. */
    OLDER,
    /** Each has what the other has not. */
    APART,
    /** The other, or what lies between, is not here. */
    UNKNOWN
}
