-- Whether somebody is the nation does not depend on the row: asked in a subquery it is asked once a statement, not once for each of
-- 40,000 rows, and the planner no longer takes all rows for one in twenty.
do $$ declare p record; begin
  for p in select tablename, policyname from pg_policies where schemaname = 'public' and cmd = 'SELECT' and roles = '{app_nasional}'
      and qual = $q$('0'::text = ANY (( SELECT lingkup_sendiri() AS lingkup_sendiri)::text[]))$q$ loop
    execute format($f$ alter policy %I on %I using ((select '0' = any(lingkup_sendiri()))) $f$, p.policyname, p.tablename); end loop; end $$;
