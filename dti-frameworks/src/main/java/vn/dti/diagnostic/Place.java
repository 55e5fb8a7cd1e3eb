package vn.dti.diagnostic;

/**
 * A place in a named file, with the line that stands there.
 *
 * @param file the name of the file
 * @param position the place
 * @param excerpt the line of the file, so that it can be shown; empty if there is none
 */
public record Place(String file, Position position, String excerpt) {

    /**
     * The place as compilers write it.
     *
     * @return for example {@code small.yaml:12:5}
     */
    @Override
    public String toString() {
        return file + ":" + position;
    }
}
