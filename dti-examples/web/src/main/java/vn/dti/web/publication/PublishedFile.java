// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.publication;

/**
 * A file of a publication.
 *
 * @param name its name, for example {@code ranking.vi.json}
 * @param sha256 the hash of its bytes
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedFile(String name, String sha256, byte[] content) {}
