package io.github.candor.architecture.bad.model;

/** Is public although no other room knows it. */
public final class PublicForNobody {
    /** Returns nothing that anybody asks for. */
    public String ask() {
        return "";
    }
}
