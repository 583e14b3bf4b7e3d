// A turn for the browser between two pieces of long work: a message that the page sends to itself. A timer would wait
// longer each time, and a second where the page is not seen.

const turns = [];
const again = new MessageChannel();
const hand = MessagePort.prototype.postMessage.bind(again.port2);
again.port1.onmessage = () => {
  const done = turns[0];
  for (let at = 1; at < turns.length; at += 1) turns[at - 1] = turns[at];
  turns.length -= 1;
  done();
};

/** Calls back once the browser has had its turn. */
function turn(done) {
  turns[turns.length] = done;
  hand(null);
}
