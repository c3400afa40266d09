package org.tongban.window.floor;

/** What can stand on a floor plan. */
public enum PlacedKind {
    /** A functional zone: a marked piece of floor. */
    ZONE(8000, 5000, false),
    /** A service window: counter, clerk's chair behind, applicant's chair in front. */
    WINDOW(1600, 1800, true),
    /** Rows of seats for those who wait. */
    SEATS(3600, 2400, true),
    /** A desk: guidance, form filling, a work place. */
    DESK(1600, 800, true),
    /** A self-service machine, ticket machine, copier. */
    DEVICE(700, 700, true),
    /** An inner wall or a column. */
    WALL(4000, 200, true),
    /** A door; it may stand in a wall and swings to both sides. */
    DOOR(1800, 200, false),
    /** Words on the floor. */
    TEXT(3000, 600, false);

    private final int width;
    private final int height;
    private final boolean isSolid;

    PlacedKind(int width, int height, boolean isSolid) {
        this.width = width;
        this.height = height;
        this.isSolid = isSolid;
    }

    /** The usual width in millimetres. */
    public int width() {
        return width;
    }

    /** The usual depth in millimetres. */
    public int height() {
        return height;
    }

    /** Whether nothing else can stand in its place and nobody can walk through it. */
    public boolean isSolid() {
        return isSolid;
    }
}
