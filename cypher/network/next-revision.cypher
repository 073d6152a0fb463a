// question: Quelle est la nouvelle révision du réseau, que nul autre n’écrit plus jusqu’à la fin de la transaction ?
// parameters: $name
// columns: revision
MERGE (n:Network {id: 'network'})
SET n.revision = coalesce(n.revision, 0) + 1, n.name = coalesce(n.name, $name)
RETURN n.revision AS revision
