package io.github.candor.render.markdown;

/** What the parts of an everyday text are written as, in their order. */
interface EverydayForm {
    /** What a text consists of; a list has nothing but items. */
    enum Block {
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        ITEM
    }

    /**
     * Begins a block.
     *
     * @param number of the first item of {@code NUMBERS}; of all others 1
     */
    void begin(Block block, int number);

    /** Ends what was begun last. */
    void end(Block block);

    /** Writes words from {@code from} to before {@code to}, which hold nothing that HTML escapes, and perhaps line ends. */
    void words(String source, int from, int to);

    /** Writes a straight double quote. */
    void quote();

    /** Writes code, which holds nothing that HTML escapes. */
    void code(String source, int from, int to);

    /**
     * Writes a link.
     *
     * @param destination as the author wrote it
     * @param from where its words begin
     * @return false if a parser has to write it
     */
    boolean link(String destination, String source, int from, int to);
}
