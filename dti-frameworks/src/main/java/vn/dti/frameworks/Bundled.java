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
            new Bundled("hcmc-79-2023-departments", 0xBC8DD6D4L, "7b3ed54421b6beaf"),
            new Bundled("hcmc-79-2023-districts", 0xC6232CBFL, "29e2678d57423b2f"),
            new Bundled("hcmc-79-2023-province", 0x55555CC1L, "4c406af3d357efb6"),
            new Bundled("khanh-hoa-1726-2023-districts", 0x2E68EAC8L, "0c7ae93bdae80f95"),
            new Bundled("lac-dao-2024-communes", 0x1613F424L, "7fcb5b37b516a133"));

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
