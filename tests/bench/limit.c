// SPDX-License-Identifier: MIT
// limit STORE SQL: runs a query and writes its rows as CSV, with nothing but sqlite3_step and
// fwrite. No program that asks SQLite the same can be much quicker: it is what susr is measured by.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(sqlite3* store) {
  fprintf(stderr, "limit: %s\n", sqlite3_errmsg(store));
  exit(1);
}

static void write_cell(const char* text, int size) {
  if (strpbrk(text, ",\"\r\n") == NULL) {
    fwrite(text, 1, (size_t)size, stdout);
    return;
  }
  putchar('"');
  for (; *text != '\0'; ++text) {
    if (*text == '"') putchar('"');
    putchar(*text);
  }
  putchar('"');
}

int main(int count, char** arguments) {
  sqlite3* store = NULL;
  sqlite3_stmt* query = NULL;
  if (count != 3) {
    fputs("usage: limit STORE SQL\n", stderr);
    return 1;
  }
  if (sqlite3_open_v2(arguments[1], &store, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) fail(store);
  if (sqlite3_prepare_v2(store, arguments[2], -1, &query, NULL) != SQLITE_OK) fail(store);
  const int columns = sqlite3_column_count(query);
  int status = 0;
  while ((status = sqlite3_step(query)) == SQLITE_ROW) {
    for (int column = 0; column < columns; ++column) {
      const char* text = (const char*)sqlite3_column_text(query, column);
      if (column > 0) putchar(',');
      if (text != NULL) write_cell(text, sqlite3_column_bytes(query, column));
    }
    putchar('\n');
  }
  if (status != SQLITE_DONE) fail(store);
  sqlite3_finalize(query);
  sqlite3_close(store);
  return 0;
}
