package io.github.candor.read.folder;

/** Is told how far the reading of a folder has come. */
public interface ReadingProgress {
    /** Says that {@code files} will be read, {@code status.yml} among them. */
    void begin(int files);

    /** Says that one more of them is read; called by several threads. */
    void advance();

    /** Returns one that does nothing. */
    static ReadingProgress unheard() {
        return new ReadingProgress() {
            @Override
            public void begin(int files) {}

            @Override
            public void advance() {}
        };
    }
}
