package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.List;

/**
 * A framework that this library brings along, and the fingerprint of its file.
 *
 * <p>To calculate a fingerprint takes a sixth of a process that scores one unit. What is written here
 * counts for a file with this checksum alone; the fingerprint of any other is calculated.
 *
 * @param id the framework
 * @param checksum the CRC-32 of the file's bytes
 * @param fingerprint what {@code edition().fingerprint()} says of the file
 */
record Bundled(String id, long checksum, String fingerprint) {

    /** In display order. */
    private static final List<Bundled> ALL = List.of(
            new Bundled("hcmc-79-2023-departments", 0x022E8C55L, "85b0d9f43ac13c03"),
            new Bundled("hcmc-79-2023-districts", 0xB6F7D3B2L, "d33fa1e37111c251"),
            new Bundled("hcmc-79-2023-province", 0x998D3DBFL, "4931dd57a375d3a7"),
            new Bundled("khanh-hoa-1726-2023-districts", 0xAD2170A8L, "784bc9a133767448"),
            new Bundled("lac-dao-2024-communes", 0x0CC6008EL, "fbe1eb57fb1cf1b6"));

    static List<String> ids() {
        var ids = new ArrayList<String>();
        for (Bundled each : ALL) {
            ids.add(each.id());
        }
        return List.copyOf(ids);
    }

    /** The fingerprint of a framework's file with a checksum; empty if it is not known. */
    static String fingerprint(String id, long checksum) {
        for (Bundled each : ALL) {
            if (each.id().equals(id) && each.checksum() == checksum) {
                return each.fingerprint();
            }
        }
        return "";
    }
}
