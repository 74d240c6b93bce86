# Sourced by the MariaDB image when its data directory is empty: setup.sql with the passwords of the environment.
yiwang_quoted() {
  printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e "s/'/''/g"
}
{
  printf "SET @yiwang_password = '%s';\n" "$(yiwang_quoted "$YIWANG_DB_PASSWORD")"
  printf "SET @yiwang_migration_password = '%s';\n" "$(yiwang_quoted "$YIWANG_DB_MIGRATION_PASSWORD")"
  cat /yiwang/setup.sql
} | MYSQL_PWD="$MARIADB_ROOT_PASSWORD" mariadb --user=root --default-character-set=utf8mb4
