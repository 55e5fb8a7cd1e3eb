// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables to one file, and reads them into an empty database, of the same kind or the other.
 *
 * <p>The file is a ZIP with a part for each table, which has a line of JSON for each row.
 */
@Service
public class Backup {

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW =
            new TypeReference<>() {};

    private final JdbcTemplate database;
    private final JsonMapper json = new JsonMapper();

    Backup(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Writes everything as it is at one moment.
     *
     * @param out receives the file; not closed
     * @throws IOException if it cannot be written
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var lines = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        for (StoredTable table : StoredTable.values()) {
            zip.putNextEntry(new ZipEntry(table.sql() + ".jsonl"));
            String order = table.isNumbered() ? " order by id" : " order by 1, 2";
            database.query("select * from " + table.sql() + order, row -> {
                write(row, lines);
            });
            lines.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private void write(ResultSet row, Writer lines) throws SQLException {
        var columns = row.getMetaData();
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnName(column).toLowerCase(Locale.ROOT);
            values.put(name, plain(row, column, columns.getColumnType(column)));
        }
        try {
            lines.write(json.writeValueAsString(values));
            lines.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable Object plain(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                Base64.getEncoder().encodeToString(row.getBytes(column));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
                row.getObject(column, OffsetDateTime.class).toInstant().toString();
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
            case Types.BIGINT, Types.INTEGER -> JdbcUtils.getResultSetValue(row, column);
            default -> row.getString(column);
        };
    }

    /**
     * Reads a file into this database, which must not hold anything yet.
     *
     * @param in the file; not closed
     * @throws IOException if it cannot be read
     * @throws IllegalStateException if there are accounts already
     */
    @Transactional
    public void load(InputStream in) throws IOException {
        Long accounts = database.queryForObject("select count(*) from account", Long.class);
        if (accounts == null || accounts != 0) {
            throw new IllegalStateException("a backup is loaded into an empty database alone");
        }
        database.update("delete from journal_head");
        var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            StoredTable table = StoredTable.valueOf(
                    part.getName().replace(".jsonl", "").toUpperCase(Locale.ROOT));
            load(table, new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)));
        }
    }

    private void load(StoredTable table, BufferedReader lines) throws IOException {
        Map<String, Integer> types = types(table);
        long last = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Map<String, @Nullable Object> row = json.readValue(line, ROW);
            insert(table, row, types);
            last = row.get("id") instanceof Number id ? Math.max(last, id.longValue()) : last;
        }
        if (table.isNumbered()) {
            database.execute(
                    "alter table " + table.sql() + " alter column id restart with " + (last + 1));
        }
    }

    private Map<String, Integer> types(StoredTable table) {
        var types = new LinkedHashMap<String, Integer>();
        database.query("select * from " + table.sql() + " where 1 = 0", none -> {
            var columns = none.getMetaData();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                types.put(
                        columns.getColumnName(column).toLowerCase(Locale.ROOT),
                        columns.getColumnType(column));
            }
            return types;
        });
        return types;
    }

    private void insert(
            StoredTable table, Map<String, @Nullable Object> row, Map<String, Integer> types) {
        if (!types.keySet().containsAll(row.keySet())) {
            throw new IllegalStateException(table + " has no columns " + row.keySet());
        }
        String names = String.join(", ", row.keySet());
        String places = row.keySet().stream().map(each -> "?").collect(Collectors.joining(", "));
        database.update(
                "insert into " + table.sql() + " (" + names + ") values (" + places + ")",
                row.entrySet().stream()
                        .map(each -> stored(each.getValue(), types.getOrDefault(each.getKey(), 0)))
                        .toArray());
    }

    private static @Nullable Object stored(@Nullable Object value, int type) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                Base64.getDecoder().decode(text);
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> OffsetDateTime.parse(text);
            default -> text;
        };
    }
}
