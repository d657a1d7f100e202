package io.github.candor.address;

/** What an address owes to those who have it. */
public enum Promise {
    /** A list or another view of what stands elsewhere, or what only our own pages ask for: it may come and go. */
    VIEW,
    /** A page of the authors', whose address can lead on to another. */
    PAGE,
    /** What programs and other sites keep the address of: feeds, badges, API, assets. Nothing can stand for it. */
    FIXED
}
