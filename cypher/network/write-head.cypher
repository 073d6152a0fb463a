// question: Comment le réseau s’appelle-t-il désormais, et à quel jour vaut-il ?
// parameters: $name, $description, $fictional, $asOf
// columns: written
MERGE (n:Network {id: 'network'})
SET n.name = $name, n.description = $description, n.fictional = $fictional, n.asOf = $asOf
RETURN count(n) AS written
