/**
 * Sets of two or more nodes that reach one another (strongly connected components), in linear time. Tarjan's algorithm
 * with a stack of its own: chains of citations may be longer than the call stack.
 */
export function cyclesOf(count: number, next: (node: number) => readonly number[]): number[][] {
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const open = new Uint8Array(count);
  const path: number[] = [];
  const found: number[][] = [];
  let time = 0;

  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const calls: {node: number; targets: readonly number[]; at: number}[] = [];
    const enter = (node: number) => {
      order[node] = low[node] = time++;
      open[node] = 1;
      path.push(node);
      calls.push({node, targets: next(node), at: 0});
    };
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const target = call.targets[call.at++];
      if (target !== undefined) {
        if (order[target] === -1) enter(target);
        else if (open[target]) low[call.node] = Math.min(low[call.node] as number, order[target] as number);
        continue;
      }
      calls.pop();
      const above = calls.at(-1);
      if (above) low[above.node] = Math.min(low[above.node] as number, low[call.node] as number);
      if (low[call.node] !== order[call.node]) continue;
      const circle = path.splice(path.lastIndexOf(call.node));
      for (const node of circle) open[node] = 0;
      if (circle.length > 1) found.push(circle);
    }
  }
  return found;
}
